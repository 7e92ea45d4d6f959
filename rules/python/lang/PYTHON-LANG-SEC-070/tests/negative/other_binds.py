"""Methods called bind that bind no socket."""

import inspect
import logging
import tkinter as tk
from collections import defaultdict

import structlog
from celery import Celery
from kombu import Exchange, Queue
from peewee import SqliteDatabase
from sqlalchemy import MetaData, bindparam, create_engine, text
from sqlalchemy.orm import sessionmaker

log = structlog.get_logger()
app = Celery("tasks")


class EventBus:
    """Handlers by address; the key of a handler is a (host, port) tuple."""

    def __init__(self):
        self.handlers = defaultdict(list)

    def bind(self, key, handler=print):
        self.handlers[key].append(handler)


class AddressBook:
    def __init__(self):
        self.names = {}

    def bind(self, address):
        host, port = address
        self.names[host] = port
        return self


class Window(tk.Frame):
    def __init__(self, master=None):
        super().__init__(master)
        self.entry = tk.Entry(self)
        self.entry.bind("<Return>", self.submit)
        self.entry.bind("", self.submit)
        self.bind("0", self.submit)

    def submit(self, event):
        print(event)


def widgets():
    root = tk.Tk()
    root.bind("0.0.0.0", print)
    canvas = tk.Canvas(root)
    canvas.bind(("0", "1"), print)


def buses():
    bus = EventBus()
    bus.bind(("0.0.0.0", 80), print)
    bus.bind(("", 80))
    AddressBook().bind(("0.0.0.0", 80)).bind(("::", 80))


def signatures(function):
    signature = inspect.signature(function)
    signature.bind(("0.0.0.0", 80))
    signature.bind_partial(("", 80))
    return signature.bind("0.0.0.0", 80)


def loggers():
    log.bind(address=("0.0.0.0", 80)).info("started")
    request_log = log.bind(host="0.0.0.0")
    request_log.bind(peer="").info("seen")
    logging.getLogger().info("bind(('0.0.0.0', 80))")


def databases():
    metadata = MetaData()
    engine = create_engine("sqlite://")
    metadata.bind = engine
    session = sessionmaker()
    session.configure(bind=engine)
    statement = text("select * from hosts where address = :address")
    statement.bindparams(bindparam("address", "0.0.0.0"))
    SqliteDatabase(":memory:").bind(("0.0.0.0", ""))


def queues():
    Queue("hosts").bind(Exchange("0.0.0.0"))


@app.task(bind=True)
def ping(self, host="0.0.0.0"):
    return host
