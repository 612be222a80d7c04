"""What the families of rules look with."""
