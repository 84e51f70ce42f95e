import { day, section, text } from "../leaf.ts";

export const licences = section(
  {
    mining: section(
      {
        number: text(
          "采矿许可证号",
          "Mining licence number",
          "现行采矿许可证上的证号。",
          "Number printed on the present mining licence.",
        ),
        firstGrantedOn: day(
          "首次取得采矿许可证日期",
          "First granted on",
          "首次取得采矿许可证的日历日(YYYY-MM-DD);投产早于许可制度的留空。",
          "Calendar day (YYYY-MM-DD) of the licence's first grant; left out where production is older than licensing.",
        ),
        validFrom: day(
          "采矿许可证有效期起",
          "Mining licence valid from",
          "现行采矿许可证有效的第一个日历日(YYYY-MM-DD),当日有效。",
          "First calendar day (YYYY-MM-DD) of the present mining licence, valid on that day.",
        ),
        validUntil: day(
          "采矿许可证有效期止",
          "Mining licence valid until",
          "现行采矿许可证有效的最后一个日历日(YYYY-MM-DD),当日仍有效。",
          "Last calendar day (YYYY-MM-DD) of the present mining licence, still valid on that day.",
        ),
      },
      "采矿许可证",
      "Mining licence",
      "准许本矿采矿的许可证。",
      "The licence that allows this mine to mine.",
    ),
    safety: section(
      {
        validFrom: day(
          "安全生产许可证有效期起",
          "Safety licence valid from",
          "现行安全生产许可证有效的第一个日历日(YYYY-MM-DD),当日有效。",
          "First calendar day (YYYY-MM-DD) of the present safety licence, valid on that day.",
        ),
        validUntil: day(
          "安全生产许可证有效期止",
          "Safety licence valid until",
          "现行安全生产许可证有效的最后一个日历日(YYYY-MM-DD),当日仍有效。",
          "Last calendar day (YYYY-MM-DD) of the present safety licence, still valid on that day.",
        ),
      },
      "安全生产许可证",
      "Work safety licence",
      "证明本矿具备安全生产条件的许可证。",
      "The licence that attests the mine's conditions for safe production.",
    ),
    business: section(
      {
        validFrom: day(
          "营业执照有效期起",
          "Business licence valid from",
          "营业执照的成立日期或营业期限起始日。",
          "First day of the business licence's term.",
        ),
        validUntil: day(
          "营业执照有效期止",
          "Business licence valid until",
          "营业期限最后一日;长期的填 9999-12-31。",
          "Last day of the term; 9999-12-31 where it is without end.",
        ),
      },
      "营业执照",
      "Business licence",
      "企业营业执照的期限。",
      "The term of the enterprise's business licence.",
    ),
  },
  "证照",
  "Licences",
  "本矿的许可证及其有效期,留空表示未知。",
  "The mine's licences and their terms; absent means unknown.",
);
