import traceback

from taintcheck import not_sink, sink, source


def main():
    try:
        raise ValueError(source())
    except ValueError as e:
        sink(repr(e))
        sink(f"{e}")
        sink("%s" % e)
        sink("x: {}".format(e))
        sink(traceback.format_exc())
        not_sink(type(e).__name__)


main()
