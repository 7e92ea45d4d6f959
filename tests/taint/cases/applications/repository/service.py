from repo import Names, Repo


class Service:
    def __init__(self, repo: Repo):
        self.repo = repo

    def create(self, key, name, age):
        self.repo.save(key, {"name": name, "age": age})

    def show(self, key):
        return self.repo.load(key)


def build(kind=Repo):
    return Service(kind())
