"""Ways of the host inside one file: names, attributes, parameters, defaults, containers."""

import argparse
import os
import socket
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

HOST = "0.0.0.0"
ADDRESS = (HOST, 7000)
LISTEN = {"admin": ("127.0.0.1", 1), "public": ("0.0.0.0", 2)}
DEFAULTS = {"host": "0.0.0.0", "port": 9000}


def module_constant():
    server = socket.socket()
    server.bind((HOST, 7000))  # expect


def tuple_variable():
    server = socket.socket()
    server.bind(ADDRESS)  # expect


def local_tuple(port):
    address = ("", port)
    server = socket.socket()
    server.bind(address)  # expect


def from_mapping(overrides=None):
    settings = {**DEFAULTS, **(overrides or {})}
    server = socket.socket()
    server.bind((settings["host"], settings["port"]))  # expect


def from_nested_mapping():
    server = socket.socket()
    server.bind(LISTEN["public"])  # expect


def from_environment():
    server = socket.socket()
    server.bind((os.environ.get("HOST", "0.0.0.0"), 80))  # expect
    other = socket.socket()
    other.bind((os.getenv("HOST") or "0.0.0.0", 81))  # expect


def both_arms(public):
    host = "0.0.0.0" if public else "127.0.0.1"
    server = socket.socket()
    server.bind((host, 80))  # expect


def filled_by_caller(host, port):
    server = socket.socket()
    server.bind((host, port))  # expect


def caller():
    filled_by_caller("0.0.0.0", 80)
    filled_by_caller("127.0.0.1", 80)


def default_of_parameter(host="0.0.0.0", port=80):
    server = socket.socket()
    server.bind((host, port))  # expect


default_of_parameter()


def late_default(host=None, port=80):
    if host is None:
        host = HOST
    server = socket.socket()
    server.bind((host, port))  # expect


late_default()


def keyword_only(*, host, port):
    server = socket.socket()
    server.bind((host, port))  # expect


keyword_only(**DEFAULTS)


class Listener:
    backlog = 16

    def __init__(self, host="0.0.0.0", port=80):
        self.h = host
        self.port = port

    def open(self):
        server = socket.socket()
        server.bind((self.h, self.port))  # expect
        server.listen(self.backlog)
        return server


Listener().open()


@dataclass
class Options:
    host: str = "0.0.0.0"
    port: int = 80
    peers: list[str] = field(default_factory=list)

    @property
    def address(self):
        return self.host, self.port


def from_dataclass():
    options = Options(port=8080)
    server = socket.socket()
    server.bind(options.address)  # expect


class Bind(NamedTuple):
    host: str
    port: int = 0


def from_named_tuple():
    where = Bind("0.0.0.0")
    server = socket.socket()
    server.bind(where)  # expect
    other = socket.socket()
    other.bind((where.host, 1))  # expect


class Scope(Enum):
    LOCAL = "127.0.0.1"
    WORLD = "0.0.0.0"


def from_enum():
    server = socket.socket()
    server.bind((Scope.WORLD.value, 80))  # expect


def from_command_line(argv=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", default="0.0.0.0")
    parser.add_argument("--port", type=int, default=80)
    args = parser.parse_args(argv)
    server = socket.socket()
    server.bind((args.host, args.port))  # expect


def each_interface(port):
    for host in ("127.0.0.1", "0.0.0.0"):
        server = socket.socket()
        server.bind((host, port))  # expect


def unpacked():
    host, port = "0.0.0.0", 80
    server = socket.socket()
    server.bind((host, port))  # expect


def only_one_spelling_is_refused(host):
    if host == "0.0.0.0":
        raise ValueError("not in public")
    server = socket.socket()
    server.bind((host, 80))  # expect


only_one_spelling_is_refused("0.0.0.0")
only_one_spelling_is_refused("")
