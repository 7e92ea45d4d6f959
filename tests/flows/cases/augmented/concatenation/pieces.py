TAIL = ".0.0"
