import { count, flag, section } from "../leaf.ts";

export const community = section(
  {
    openDisputes: count(
      "起",
      "未解决的矿地矛盾",
      "Open disputes with the community",
      "评估日仍未解决的矿山与周边居民纠纷数,没有填 0,留空表示未知。",
      "Disputes with residents unsettled on the day of assessment; 0 if there are none, absent means unknown.",
    ),
    disputesSettledInTime: flag(
      "矛盾及时妥善解决",
      "Disputes settled in time",
      "已发生的纠纷都在约定或规定的时限内了结。",
      "Every dispute that arose was settled within the agreed or prescribed time.",
    ),
    benefitShared: flag(
      "群众共享开发收益",
      "Benefits shared with residents",
      "矿山通过就业、分红、补偿或公益投入等,让周边居民分享所得。",
      "The mine lets residents share in its proceeds, by jobs, dividends, compensation, public works or the like.",
    ),
    localBenefit: flag(
      "开发惠及当地",
      "Mining benefits the place",
      "采矿给所在地带来道路、税收或产业等看得见的好处,并爱护周边土地。",
      "Mining brings the place visible good, such as roads, taxes or trades, and spares the land around.",
    ),
  },
  "矿地和谐",
  "Community",
  "矿山与周边居民的纠纷和利益分享情况,留空表示未知。",
  "Disputes and shared benefits between the mine and its residents; absent means unknown.",
);
