ESCAPE = 3 > 2
LOG_RAW = "raw" in ("raw", "plain")
