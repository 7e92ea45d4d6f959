from step_two import two


def one(host, spare):
    return two(address=host, other=spare)
