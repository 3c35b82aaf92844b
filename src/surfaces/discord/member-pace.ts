/** How long a member has to wait, in milliseconds, at a moment (milliseconds); 0 where they may go on, which is counted. */
export type MemberPace = (member: string, now: number) => number;

interface Allowance {
  readonly left: number;
  readonly at: number;
}

const mostMembers = 10_000;

/**
 * A token bucket a member: `burst` requests at once, then `perSecond`. It forgets who was quiet longest beyond ten thousand
 * members, so it takes bounded memory; it is each process's own.
 */
export function memberPace({ burst, perSecond }: { burst: number; perSecond: number }): MemberPace {
  const members = new Map<string, Allowance>();
  return (member, now) => {
    const last = members.get(member) ?? { left: burst, at: now };
    const left = Math.min(burst, last.left + ((now - last.at) / 1000) * perSecond);
    members.delete(member);
    members.set(member, { left: left >= 1 ? left - 1 : left, at: now });
    const [quietest] = members.keys();
    if (members.size > mostMembers && quietest !== undefined) members.delete(quietest);
    return left >= 1 ? 0 : Math.ceil(((1 - left) / perSecond) * 1000);
  };
}
