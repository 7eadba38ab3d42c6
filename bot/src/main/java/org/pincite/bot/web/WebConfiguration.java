package org.pincite.bot.web;

import org.springframework.context.annotation.Configuration;

/// Makes the web's objects.
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {}
