def is_known(user):
    return user in ("ann", "bob")
