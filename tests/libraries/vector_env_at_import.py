# Environments in processes of their own: forkserver or spawn, on Linux, too.
# library: stable-baselines3
# fails: finished its bootstrapping phase
import gymnasium as gym
from stable_baselines3 import PPO
from stable_baselines3.common.vec_env import SubprocVecEnv

env = SubprocVecEnv([lambda: gym.make("CartPole-v1") for _ in range(2)])  # LDR101
PPO("MlpPolicy", env).learn(100)
