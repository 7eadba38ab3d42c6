package org.pincite.bot.web;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/// Takes each value of a repeatable parameter whole: Spring would cut "Minutes, 24 May 2023" at its
/// comma into the ids of two papers.
@ControllerAdvice
final class WholeParameters {

  @InitBinder
  void takeWhole(WebDataBinder binder) {
    binder.registerCustomEditor(
        String[].class,
        new PropertyEditorSupport() {
          @Override
          public void setAsText(String value) {
            setValue(new String[] {value});
          }
        });
  }
}
