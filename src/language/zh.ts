import type { CalendarDay, Catalogue, DayHours, HoursPiece } from "./catalogue.ts";
import { chineseNumber } from "./chinese-number.ts";
import { listWith, meetingTypesWith } from "./wording-parts.ts";

const months = [
  ...(["1月", "2月", "3月", "4月", "5月", "6月"] as const),
  ...(["7月", "8月", "9月", "10月", "11月", "12月"] as const),
] as const;
const weekdays = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"] as const;

const dayAndMonth = (day: CalendarDay): string => `${months[day.month - 1] ?? ""}${day.day}日`;
const date = (day: CalendarDay): string => `${day.year}年${dayAndMonth(day)}`;
const weekdayAndDate = (day: CalendarDay): string => `${date(day)}${weekdays[day.weekday - 1] ?? ""}`;
const list = listWith("、", "和");

/** The half of the day, which hours of a clock of twelve are told with. */
const halfOfDay = (minutes: number): string => {
  if (minutes === 1440) return "午夜";
  if (minutes < 720) return "上午";
  return minutes < 780 ? "中午" : "下午";
};
const clock = (minutes: number): string => {
  const hour = Math.floor(minutes / 60);
  const minute = minutes % 60;
  return `${hour > 12 ? hour - 12 : hour}时${minute === 0 ? "" : `${minute}分`}`;
};
const time = (minutes: number): HoursPiece => ({ text: `${halfOfDay(minutes)}${clock(minutes)}`, minutes });
const hours = ({ from, to, open }: DayHours): readonly HoursPiece[] => {
  if (to === undefined) return [time(from), { text: "开始" }];
  const end = halfOfDay(from) === halfOfDay(to) ? { text: clock(to), minutes: to } : time(to);
  return [time(from), { text: "至" }, end, ...(open ? [{ text: "，必要时延长" }] : [])];
};

/** Chinese, as in the documents of the United Nations. */
export const zh: Catalogue = {
  language: "zh",
  direction: "ltr",

  months,
  weekdays,
  date,
  weekdayAndDate,
  dayAndMonth,
  dateRange: (from, to) => {
    if (from.year !== to.year) return `${date(from)}至${date(to)}`;
    if (from.month !== to.month) return `${date(from)}至${dayAndMonth(to)}`;
    return from.day === to.day ? date(from) : `${date(from)}至${to.day}日`;
  },
  hours,

  columnHeads: { time: "时间", day: "星期" },
  partsOfDay: { morning: "上午", lunchtime: "午间", afternoon: "下午", evening: "晚间" },
  introduce: (word) => `${word}：`,
  list,
  comma: "，",
  semicolon: "；",
  space: "",

  programmeOfWork: { draft: "工作方案草案", provisional: "暂定工作方案", adopted: "工作方案" },
  status: { draft: "草案", provisional: "暂定", asHeld: "实际举行的会议" },
  adopted: ({ meeting, on }) => {
    const when = on === undefined ? "" : date(on);
    if (meeting !== undefined) return `${when}第${meeting}次会议通过`;
    return on === undefined ? "已通过" : `${when}通过`;
  },
  revision: (number) => `第${number}次修订`,
  issued: (day) => `${date(day)}印发`,
  session: (number) => `第${chineseNumber(number)}届会议`,
  programmeOfWeek: (number) => `第${chineseNumber(number)}周工作方案`,
  week: (number) => `第${chineseNumber(number)}周`,

  item: (numbers) => `项目${list(numbers)}`,
  itemNumber: (number) => number,
  kinds: {
    opening: "会议开幕",
    election: "选举主席团成员",
    "adoption-of-agenda": "通过议程",
    "organization-of-work": "工作安排",
    "adoption-of-programme": "通过工作方案",
    "general-statements": "一般性发言",
    review: "审查",
    discussion: "讨论",
    "interactive-dialogue": "交互式对话",
    "exchange-of-experience": "交流经验",
    "draft-recommendations": "讨论建议草案",
    "adoption-of-recommendations": "通过建议",
    "adoption-of-report": "通过报告",
    other: "其他事项",
  },
  onDraftRecommendations: "讨论关于下列专题的建议草案：",
  continued: "(续)",

  nthMeeting: (number) => `第${number}次会议`,
  meeting: "会议",
  noMeeting: "无会议",
  meetingType: meetingTypesWith({
    closed: "非公开会议",
    informal: "非正式会议",
    closedInformal: "非公开非正式会议",
    sideEvent: "会外活动",
    closedSideEvent: "非公开会外活动",
    registration: "登记",
  }),
  jointMeetingWith: "联席会议，会同",
  cancelled: "已取消",
  tentative: "暂定",
  inParallel: "平行举行",
  online: "在线",
  webcast: "网播",

  documents: "文件",
  orderOfTheDay: "当日会议安排",
  publicMeeting: "公开会议",
  panellists: "专题小组成员",

  movedFrom: (day, at) => {
    const words = hours(at).map(({ text }) => text);
    return `原定${weekdayAndDate(day)}${words.join("")}`;
  },
  changesUnderlined: (revision) =>
    `与${revision === undefined ? "前一文件" : `第${revision}次修订`}相比的改动以下划线标出`,

  endNotStated: "未注明结束时间",

  toBeConfirmed: "待确认",
  declined: "不出席",

  notice: {
    title: "致专题小组成员的通知",
    confirm: "请确认您将发言。",
    appearances: "您发言的时间和地点",
    noAppearances: "未请您发言。",
    others: "其他专题小组成员",
    changes: "变动",
    noChanges: "对您没有变动。",
    newlyAsked: "新请您发言",
    noLongerAsked: "不再请您发言",
    formerRoom: "原会议室",
    othersAdded: "新增专题小组成员",
    othersGone: "不再发言的专题小组成员",
  },
};
