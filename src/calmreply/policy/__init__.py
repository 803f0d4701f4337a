"""House policy: the model, its two fronts, and the engine that decides."""
