HOST = "0.0.0.0"
ADMIN = "0.0.0.0"
_metrics = "0.0.0.0"
