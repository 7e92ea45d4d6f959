BY_HOST = {"0.0.0.0": "any"}
BY_NAME = {"any": "0.0.0.0"}
