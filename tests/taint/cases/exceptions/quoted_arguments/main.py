"""Exceptions of the library quote what they were handed."""
import svc
from errs import AppError
from taintcheck import not_sink, sink, source


def main():
    try:
        svc.parse(source())
    except AppError as e:
        sink(e.detail)
    try:
        svc.parse2(source())
    except AppError as e:
        not_sink(e.detail)


main()
