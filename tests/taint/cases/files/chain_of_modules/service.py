from db import Store
from web import current


def handle():
    Store("main").find(current().args["q"])


def handle_fixed():
    Store("main").find_fixed(current().args["page"])
