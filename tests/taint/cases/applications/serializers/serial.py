class Account:
    fields = ("name", "role")

    def __init__(self, name, role):
        self.name = name
        self.role = role


def parse(data):
    return Account(data["name"], role=data["role"])


def dump(account):
    return {"name": account.name, "role": account.role}
