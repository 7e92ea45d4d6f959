from types import MappingProxyType

DEFAULTS = MappingProxyType({"host": "0.0.0.0", "peer": "127.0.0.1"})
