"""Exceptions that are raised again, wrapped, or raised from another."""
from taintcheck import not_sink, sink, source


class StoreError(Exception):
    pass


class ServiceError(Exception):
    pass


def store(key):
    raise StoreError("cannot store " + key)


def passing_on(key):
    try:
        store(key)
    except StoreError:
        print("logged")
        raise


def wrapping(key):
    try:
        store(key)
    except StoreError as error:
        raise ServiceError(str(error)) from error


def hiding(key):
    try:
        store(key)
    except StoreError:
        raise ServiceError("internal error") from None


try:
    passing_on(source())
except StoreError as error:
    sink(str(error))
try:
    wrapping(source())
except ServiceError as error:
    sink(error.args[0])
    sink(str(error.__cause__))
try:
    hiding(source())
except ServiceError as error:
    not_sink(str(error))
