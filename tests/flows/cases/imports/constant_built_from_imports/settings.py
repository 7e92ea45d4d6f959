from octets import ONE, ZERO
from shapes import TEMPLATE

BIND = TEMPLATE.format(ZERO, ZERO)
LOOPBACK = TEMPLATE.format(ZERO, ONE)
ADMIN_URL = f"http://{BIND}"
