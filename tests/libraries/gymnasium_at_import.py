# Environments in processes of their own.
# library: gymnasium
# fails: finished its bootstrapping phase
import gymnasium as gym

env = gym.vector.AsyncVectorEnv([lambda: gym.make("CartPole-v1")] * 2)  # LDR101
env.close()
env = gym.make_vec("CartPole-v1", num_envs=2, vectorization_mode="async")  # LDR101
print(env.reset(seed=0))
env.close()
