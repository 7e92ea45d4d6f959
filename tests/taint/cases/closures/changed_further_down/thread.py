import threading

from taintcheck import not_sink, sink, source


def main():
    res = []
    r2 = []

    def work():
        res.append(source())

    def work2():
        r2.append("c")

    t = threading.Thread(target=work)
    t.start()
    t.join()
    u = threading.Thread(target=work2)
    u.start()
    u.join()
    sink(res[0])
    not_sink(r2[0])


main()
