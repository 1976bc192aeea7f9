// Words that tell a flow in a year from a stock at a date. Statistics count output, trade, turnover and visits over a
// year, and holdings, balances, areas and staff at its end.

const FLOW =
  /额|收入|产值|增加值|进出口|出口|进口|营收|投资|外资|吞吐量|开行|旅客|游客|客流|人次|接待|发送量|运量|货运|交易|成交|消费|申请量|授权量|产量|发电量|用电量|销售|零售|消耗|排放|举办|展会|会展|场次|演出|赛事|活动|会议|论坛|GDP|生产总值|总产出|税收|办展|服务量|班次|航班|流量|订单|合同|利润|结算|融资|就业/
const STOCK =
  /市值|余额|存量|保有量|总数|拥有量|在校|从业人员|人口|基金|里程|面积|库容|装机|容量|能力|运力|算力|资产|注册资本|就业人数|就业人员|职工|会员/
const SIZE = /规模/
const TRADED = /进出口|出口|进口|贸易|营业|销售|交易|零售|消费|总产出|外资|投资|结算|成交/
const YEARLY =
  /^(?:全?年|年度)(?!轻|龄|会|金)|(?<![近青少多两三五十一0-9每])年(?:度)?(?:营业|旅客|货|开行|吞吐|接待|举办|办展|产|销|交易|客|发|营收|服务|进出口|出口|进口|处理|专利|展会|业务|新增|申请|主营|成交|总?收入|供|用|加工|登记|税收|实现)|全年|年度/
const PRICE =
  /单次|每(?:次|课时|学时|小时|平方米|吨|度|张|人次|件|公斤|千瓦时)|价格?$|单价|票价|收费(?:标准)?$|电价|房价|租金水平|工资标准/
const SHARE = /占比|比重|占[^，]{1,40}(?:比|比例)|率$|比例|贡献度|渗透|覆盖面|满意度|普及/

/** Whether a name is a flow in a year: 进出口额, 旅客吞吐量. */
export function isFlow(name: string): boolean {
  return FLOW.test(name)
}

/** Whether a name is something that is held: 国际性展会, 体育赛事. */
export function isEvent(name: string): boolean {
  return /(?:展会|会展|展览|博览会|赛事|比赛|演出|活动|会议|论坛|峰会|推介会|对接会|招聘会|讲座|培训班|节庆|路演|巡展|展演)(?:数量?|场次)?$/.test(
    name,
  )
}

/** Whether a name is a stock at a date: 存款余额, 从业人员; 规模 too, unless something is traded or turned over. */
export function isStock(name: string): boolean {
  return STOCK.test(name) || (SIZE.test(name) && !TRADED.test(name))
}

/** Whether a name says that it is counted per year: 机场年旅客吞吐量. */
export function namesYear(name: string): boolean {
  return YEARLY.test(name)
}

/** Whether a name is a price: 单次收费, 每小时票价. */
export function isPrice(name: string): boolean {
  return PRICE.test(name)
}

/** Whether a name is a share of something. */
export function isShare(name: string): boolean {
  return SHARE.test(name)
}
