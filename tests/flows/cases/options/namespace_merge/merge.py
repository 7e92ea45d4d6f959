def merged(settings, overrides):
    given = {key: value for key, value in overrides.items() if value is not None}
    return {**settings, **given}
