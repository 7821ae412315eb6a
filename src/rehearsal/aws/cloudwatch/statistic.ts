import { AwsError } from "../protocol/aws-error.ts";

/** Computes a CloudWatch statistic of at least one sample: Sum, Average, SampleCount, Minimum, Maximum or a percentile `pNN`. */
export function statistic(name: string, samples: readonly number[]): number {
  switch (name) {
    case "Sum":
      return sum(samples);
    case "Average":
      return sum(samples) / samples.length;
    case "SampleCount":
      return samples.length;
    case "Minimum":
      return samples.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
    case "Maximum":
      return samples.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
    default:
      return percentile(name, samples);
  }
}

function percentile(name: string, samples: readonly number[]): number {
  const percent = Number(/^p(\d{1,2}(?:\.\d{1,10})?|100)$/.exec(name)?.[1]);
  if (Number.isNaN(percent)) throw new AwsError("ValidationError", `Stat ${name} is not a supported statistic`);
  const sorted = [...samples].sort((one, other) => one - other);
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  return sorted[rank - 1] ?? 0;
}

function sum(samples: readonly number[]): number {
  return samples.reduce((total, one) => total + one, 0);
}
