from flowcheck import not_sink, sink


def run_serve(args):
    sink(args.host)


def run_admin(args):
    not_sink(args.host)  # SPURIOUS
