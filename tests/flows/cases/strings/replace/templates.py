TEMPLATE = "HOST"
MASKED = "x.x.x.x"
