class Always:
    pass


class Never:
    def __bool__(self):
        return False


class Empty:
    def __len__(self):
        return 0


class Same:
    def __eq__(self, other):
        return True

    def __contains__(self, item):
        return True
