_RAW = "0.0.0.0"
PUBLIC = _RAW
_RAW = "localhost"
FALLBACK = _RAW
