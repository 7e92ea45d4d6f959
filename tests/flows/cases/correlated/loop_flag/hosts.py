ALL = ["10.0.0.5", "0.0.0.0"]
NONE_PUBLIC = ["10.0.0.5", "localhost"]
