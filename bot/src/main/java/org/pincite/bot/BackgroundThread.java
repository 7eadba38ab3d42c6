package org.pincite.bot;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

/// Threads for work that can wait: where processors are scarce, questions have them.
///
/// Java's own priorities mean nothing on Linux. There each thread has a niceness, which its threads
/// and processes inherit: those that read, merge and embed for it stand back as well. Elsewhere
/// they are threads like others.
final class BackgroundThread {

  private static final Logger LOG = System.getLogger(BackgroundThread.class.getName());

  /// Of setpriority(2): a thread or process, and the one that calls.
  private static final int PRIO_PROCESS = 0;

  private static final int CALLER = 0;

  /// The most there is: such a thread has a seventieth of a processor that others want.
  private static final int NICEST = 19;

  private BackgroundThread() {}

  /// One that ends with the program.
  static Thread unstarted(String name, Runnable work) {
    return Thread.ofPlatform()
        .name(name)
        .daemon()
        .unstarted(() -> {
          standBack();
          work.run();
        });
  }

  @SuppressWarnings("restricted") // calls the C library
  private static void standBack() {
    if (!System.getProperty("os.name").equals("Linux")) {
      return;
    }
    Linker linker = Linker.nativeLinker();
    try {
      var setPriority =
          linker.downcallHandle(
              linker.defaultLookup().findOrThrow("setpriority"),
              FunctionDescriptor.of(
                  ValueLayout.JAVA_INT,
                  ValueLayout.JAVA_INT,
                  ValueLayout.JAVA_INT,
                  ValueLayout.JAVA_INT));
      int failed = (int) setPriority.invokeExact(PRIO_PROCESS, CALLER, NICEST);
      LOG.log(Level.DEBUG, "{0} stands back: {1}", Thread.currentThread().getName(), failed == 0);
    } catch (RuntimeException e) {
      // Without it all goes on, a little slower beside a run.
      LOG.log(Level.WARNING, "a thread for work that can wait has the priority of others", e);
    } catch (Throwable e) {
      throw new AssertionError("a function of C throws nothing", e);
    }
  }
}
