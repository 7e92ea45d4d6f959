PADDED = "  0.0.0.0\n"
QUOTED = "\"0.0.0.0'"
TRAILING = "0.0.0.0//"
