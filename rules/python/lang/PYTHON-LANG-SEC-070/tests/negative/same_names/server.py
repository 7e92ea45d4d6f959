"""A HOST of its own, and a socket module of its own."""

import fakes as socket

import config

HOST = "127.0.0.1"


def start():
    server = socket.socket()
    server.bind((config.HOST, 80))
    return server
