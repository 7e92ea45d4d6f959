TEMPLATE = "{}.0.0.{}"
