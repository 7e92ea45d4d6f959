DENIED = ("0.0.0.0", "::", "")
OTHER_DENIED = ["0.0.0.1", "::"]
