"""str.format fills automatic, numbered and named fields, and looks into attributes and items."""
from flowcheck import not_sink, sink
from record import Record


def main():
    sink("{}.{}".format("0.0", "0.0"))
    not_sink("{}.{}".format("0.0", "0"))
    sink("{1}".format("127.0.0.1", "0.0.0.0"))
    not_sink("{0}".format("127.0.0.1", "0.0.0.0"))
    sink("{host}".format(host="0.0.0.0", peer="10.0.0.5"))
    not_sink("{peer}".format(host="0.0.0.0", peer="10.0.0.5"))
    record = Record("0.0.0.0", "localhost")
    sink("{r.host}".format(r=record))
    not_sink("{r.peer}".format(r=record))
    sink("{0[host]}".format({"host": "0.0.0.0"}))
    sink("{host}".format(**vars(record)))
    not_sink("{host}".format_map({"host": "127.0.0.1"}))


main()
