"""try/except ImportError takes the fallback only when the module is absent."""

from flowcheck import not_sink, sink

try:
    from local_settings import HOST
except ImportError:
    HOST = "0.0.0.0"

try:
    from no_such_settings_module_here import ADMIN
except ImportError:
    ADMIN = "0.0.0.0"

not_sink(HOST)
sink(ADMIN)
