"""Writes the oracle's answers that the tests of the judges are held against: python3 -m venv v && v/bin/pip install scipy==1.17.1 && v/bin/python oracle.py"""
import json, itertools, math, sys
import numpy as np
from scipy import stats, integrate
rng = np.random.default_rng(20240601)
def r(x): return [float(round(v, 6)) for v in x]
def exact_ties(c, b):
    pooled = np.concatenate([c, b]); ranks2 = stats.rankdata(pooled) * 2; n = len(c)
    obs = ranks2[:n].sum(); hits = tot = 0
    for comb in itertools.combinations(range(len(pooled)), n):
        tot += 1; hits += ranks2[list(comb)].sum() >= obs - 1e-9
    return hits / tot
exact, ties, approx, ratios = [], [], [], []
for n, m in [(1,1),(3,4),(4,4),(5,5),(8,3),(3,8),(10,10),(12,20),(20,20),(4,100),(40,10)]:
    for shift in (0.0, 0.4):
        c, b = r(rng.lognormal(shift, .5, n)), r(rng.lognormal(0, .5, m))
        t = stats.mannwhitneyu(c, b, alternative="greater", method="exact")
        exact.append(dict(canary=c, baseline=b, p=float(t.pvalue), effect=float(t.statistic)/(n*m)))
for n, m, k in [(4,4,3),(5,5,4),(6,7,3),(7,5,2),(8,8,5),(3,10,4),(9,4,6)]:
    for _ in range(2):
        c, b = [float(v) for v in rng.integers(0, k, n)], [float(v) for v in rng.integers(0, k, m)]
        t = stats.mannwhitneyu(c, b, alternative="greater", method="asymptotic")
        ties.append(dict(canary=c, baseline=b, p=exact_ties(c, b), effect=float(t.statistic)/(n*m)))
for n, m, k in [(21,20,0),(30,60,0),(60,60,0),(60,60,7),(25,40,3),(100,30,12)]:
    for shift in (0, 1):
        if k: c, b = [float(v+shift) for v in rng.integers(0, k, n)], [float(v) for v in rng.integers(0, k, m)]
        else: c, b = r(rng.lognormal(.2*shift, .5, n)), r(rng.lognormal(0, .5, m))
        t = stats.mannwhitneyu(c, b, alternative="greater", method="asymptotic", use_continuity=True)
        approx.append(dict(canary=c, baseline=b, p=float(t.pvalue), effect=float(t.statistic)/(n*m)))
def null_counts(n, m):  # of U, by enumeration of the recurrence with exact integers
    from functools import lru_cache
    @lru_cache(None)
    def w(n, m, u):
        if u < 0: return 0
        if n == 0 or m == 0: return int(u == 0)
        return w(n-1, m, u-m) + w(n, m-1, u)
    return [w(n, m, u) for u in range(n*m+1)]
for n, m in [(3,3),(4,4),(5,5),(10,10),(6,9),(20,20)]:
    c, b = r(rng.lognormal(.3, .4, n)), r(rng.lognormal(0, .4, m))
    q = sorted(x/y for x in c for y in b); counts = null_counts(n, m); tot = sum(counts)
    place = 0; below = 0
    while (below + counts[place]) / tot <= .025: below += counts[place]; place += 1
    ratios.append(dict(canary=c, baseline=b, ratio=float(math.exp(np.median(np.log(q)))), interval=[q[place-1], q[n*m-place]] if place else None))
signs = []
for l, w in [(0,0),(1,0),(0,1),(7,0),(9,0),(0,9),(8,2),(15,5),(20,20),(60,0),(45,15),(30,70)]:
    v, _ = integrate.quad(lambda t: 2 * (t/.5)**l * ((1-t)/.5)**w, .5, 1, epsabs=0, epsrel=1e-12, limit=400)
    signs.append(dict(losses=l, wins=w, log=math.log(v)))
tails = [dict(z=z, p=float(stats.norm.sf(z))) for z in (-8,-3.2,-1,0,1e-3,.5,1,1.959963984540054,2.9,3,3.1,4,6,8,12,20)]
grid = 1.25 * 16 ** (np.arange(24) / 23); weights = grid ** -.5; weights /= weights.sum()
counts = []
for bound, direction in [(1,1),(1.5,1),(3,-1)]:
    for _ in range(4):
        t = int(rng.integers(1, 12)); rows = []; L = np.zeros(24)
        for _ in range(t):
            n, m = int(rng.integers(20, 500)), int(rng.integers(200, 9000)); p = float(rng.uniform(.001, .02))
            x, y = int(rng.binomial(n, min(1, 2*p))), int(rng.binomial(m, p)); rows.append([x, n, y, m])
            rho = n/(n+m); th = lambda a: rho*a/(rho*a+1-rho)
            a = bound * (grid if direction > 0 else 1/grid)
            L += stats.binom.logpmf(x, x+y, th(a)) - stats.binom.logpmf(x, x+y, th(bound))
        top = L.max(); counts.append(dict(bound=bound, direction="above" if direction > 0 else "below", rows=rows, log=float(top + np.log((weights*np.exp(L-top)).sum()))))
bounds = [dict(hits=h, runs=n, confidence=c, upper=float(stats.beta.ppf(c, h+1, n-h))) for h, n, c in [(0,100,.95),(3,1000,.99),(12,4000,.99),(40,4000,.999)]]
json.dump(dict(madeBy="scipy "+__import__("scipy").__version__+", tests/core/canary/statistics/oracle.py", exact=exact, ties=ties, approximate=approx, ratios=ratios, signs=signs, tails=tails, counts=counts, bounds=bounds), open(sys.argv[1] if len(sys.argv) > 1 else "oracle.json", "w"), separators=(",", ":"))
