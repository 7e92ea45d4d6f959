"""Mapping patterns bind the values of their keys."""

from flowcheck import not_sink, sink


def host_of(options):
    match options:
        case {"bind": {"host": host}}:
            return host
        case {"host": str(host), "public": True}:
            return host
        case {"host": _, **rest}:
            return rest.get("fallback", "localhost")
    return "10.0.0.5"


sink(host_of({"bind": {"host": "0.0.0.0"}, "host": "127.0.0.1"}))
not_sink(host_of({"bind": {"host": "127.0.0.1"}, "host": "0.0.0.0"}))
sink(host_of({"host": "0.0.0.0", "public": True}))
not_sink(host_of({"host": "0.0.0.0", "public": False}))
sink(host_of({"host": "localhost", "fallback": "0.0.0.0"}))
not_sink(host_of({}))
