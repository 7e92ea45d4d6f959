"""A dict handed to `eval` decides what the names in the text are."""
import rules


def allow(user):
    return True


def deny(user):
    return False


def check(user):
    return eval("decide(user)", {"decide": deny, "user": user})


def check_strictly(user):
    names = {"decide": rules.strict}
    return eval("decide(who)", names, {"who": user})


check("ann")
check_strictly("bob")
allow("cid")
