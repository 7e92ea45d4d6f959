"""A function is handed back through three modules before it is called."""
from service.api import get_handler

handler = get_handler()
handler("request")
