ENV = "dev"
