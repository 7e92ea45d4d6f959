from table import TABLE

KEY = "public"
TABLE[KEY] = "0.0.0.0"
