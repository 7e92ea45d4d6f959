import parent


parent.Parent().add("child")
