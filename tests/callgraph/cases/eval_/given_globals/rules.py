def strict(user):
    return known(user)


def known(user):
    return user == "bob"
