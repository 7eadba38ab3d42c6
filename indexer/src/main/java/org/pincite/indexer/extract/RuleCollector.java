package org.pincite.indexer.extract;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Collects the straight lines that a page draws, while the stripper reads its words: their
/// operators (ISO 32000-2, 8.5.2 and 8.5.3) are all that is looked at, no colour and no clip.
final class RuleCollector {

  /// Drawn thicker than this, in points, it is a bar or a cell's colour.
  private static final double THICK = 3;

  /// Shorter than this, in points, it is a tick, a dash or a letter's stroke.
  private static final double SHORT = 6;

  /// More lines than this on one page are a drawing.
  private static final int MOST = 6000;

  private final PDFStreamEngine engine;
  private final List<double[]> path = new ArrayList<>();
  private final List<double[]> drawn = new ArrayList<>();
  private double[] start = {0, 0};
  private double[] at = {0, 0};

  private interface Step {
    void take(float[] numbers);
  }

  RuleCollector(PDFStreamEngine engine) {
    this.engine = engine;
    on("m", n -> move(point(n[0], n[1])));
    on("l", n -> lineTo(point(n[0], n[1])));
    on("c", n -> at = point(n[4], n[5]));
    on("v", n -> at = point(n[2], n[3]));
    on("y", n -> at = point(n[2], n[3]));
    on("h", n -> lineTo(start));
    on("re", this::rectangle);
    on("n", n -> path.clear());
    List.of("S", "s", "B", "B*", "b", "b*").forEach(name -> on(name, n -> draw(true)));
    List.of("f", "F", "f*").forEach(name -> on(name, n -> draw(false)));
  }

  /// The lines of the page that was just read, and forgets them.
  ///
  /// @param box what is shown of the page
  /// @param rotation by how many degrees it is turned clockwise
  List<Rule> take(PDRectangle box, int rotation) {
    List<Rule> rules = new ArrayList<>();
    for (double[] line : drawn) {
      rules.add(seen(line, box, rotation));
    }
    boolean drawing = rules.size() >= MOST;
    path.clear();
    drawn.clear();
    return drawing ? List.of() : List.copyOf(rules);
  }

  private void on(String name, Step step) {
    engine.addOperator(
        new OperatorProcessor(engine) {
          @Override
          public void process(Operator operator, List<COSBase> operands) {
            float[] numbers = numbers(operands);
            if (numbers.length >= wanted(name)) {
              step.take(numbers);
            }
          }

          @Override
          public String getName() {
            return name;
          }
        });
  }

  private static int wanted(String name) {
    return switch (name) {
      case "m", "l" -> 2;
      case "v", "y", "re" -> 4;
      case "c" -> 6;
      default -> 0;
    };
  }

  private static float[] numbers(List<COSBase> operands) {
    float[] numbers = new float[operands.size()];
    int count = 0;
    for (COSBase operand : operands) {
      if (operand instanceof COSNumber number) {
        numbers[count++] = number.floatValue();
      }
    }
    return count == numbers.length ? numbers : new float[0];
  }

  private double[] point(float x, float y) {
    Point2D.Float point = engine.transformedPoint(x, y);
    return new double[] {point.x, point.y};
  }

  private void move(double[] to) {
    start = to;
    at = to;
  }

  private void lineTo(double[] to) {
    if (path.size() < MOST) {
      path.add(new double[] {at[0], at[1], to[0], to[1]});
    }
    at = to;
  }

  private void rectangle(float[] n) {
    move(point(n[0], n[1]));
    lineTo(point(n[0] + n[2], n[1]));
    lineTo(point(n[0] + n[2], n[1] + n[3]));
    lineTo(point(n[0], n[1] + n[3]));
    lineTo(start);
  }

  /// Keeps what is straight of the path: its lines where they are stroked, and a filled path that
  /// is so thin that it is a line itself.
  private void draw(boolean stroked) {
    if (stroked) {
      path.forEach(line -> keep(line[0], line[1], line[2], line[3]));
    } else if (!path.isEmpty() && path.size() <= 5) {
      double left = path.stream().mapToDouble(l -> Math.min(l[0], l[2])).min().orElseThrow();
      double right = path.stream().mapToDouble(l -> Math.max(l[0], l[2])).max().orElseThrow();
      double low = path.stream().mapToDouble(l -> Math.min(l[1], l[3])).min().orElseThrow();
      double high = path.stream().mapToDouble(l -> Math.max(l[1], l[3])).max().orElseThrow();
      keep(left, low, right, high);
    }
    path.clear();
  }

  private void keep(double x1, double y1, double x2, double y2) {
    double width = Math.abs(x2 - x1);
    double height = Math.abs(y2 - y1);
    boolean thin = Math.min(width, height) <= THICK;
    if (thin && Math.max(width, height) >= SHORT && drawn.size() < MOST) {
      drawn.add(new double[] {Math.min(x1, x2), Math.min(y1, y2), width, height});
    }
  }

  private static Rule seen(double[] line, PDRectangle box, int rotation) {
    double left = line[0] - box.getLowerLeftX();
    double below = line[1] - box.getLowerLeftY();
    double right = box.getWidth() - left - line[2];
    double above = box.getHeight() - below - line[3];
    return switch (Math.floorMod(rotation, 360)) {
      case 90 -> new Rule(below, left, line[3], line[2]);
      case 180 -> new Rule(right, below, line[2], line[3]);
      case 270 -> new Rule(above, right, line[3], line[2]);
      default -> new Rule(left, above, line[2], line[3]);
    };
  }
}
