from zone import ALIASES, HOSTS

_memo = {}


def resolve(name):
    if name not in _memo:
        if name in ALIASES:
            _memo[name] = resolve(ALIASES[name])
        else:
            _memo[name] = HOSTS[name]
    return _memo[name]
