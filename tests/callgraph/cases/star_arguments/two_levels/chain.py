def outer(*actions, **options):
    return inner(*actions, **options)


def inner(head, *rest, otherwise):
    head()
    return rest[0]() or otherwise()


class Runner:
    def __init__(self, *args, **kwargs):
        self.args = args
        self.kwargs = kwargs

    def run(self):
        return inner(*self.args, self.stop, **self.kwargs)

    def stop(self):
        return None
