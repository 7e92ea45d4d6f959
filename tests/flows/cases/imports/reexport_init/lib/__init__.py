from .defaults import ANY as BIND
from .defaults import LOCAL
from .server import Server

ANY = LOCAL
