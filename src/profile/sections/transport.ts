import { count, flag, section } from "../leaf.ts";

export const transport = section(
  {
    cleanVehicles: flag(
      "使用清洁运输工具",
      "Clean vehicles",
      "采用节能、低排放或新能源运输工具,或廊道输送。",
      "Energy-saving, low-exhaust or new-energy vehicles, or conveyor corridors, are used.",
    ),
    overloadedTrips: count(
      "车次",
      "超载超限车次",
      "Overloaded trips",
      "近十二个月查出的超载、超限车次,没有填 0。",
      "Trips found overloaded or over limits in the last twelve months; 0 if there were none.",
    ),
    mainRoadsHardened: flag(
      "主干道硬化",
      "Main roads hardened",
      "矿区主干道路面已硬化。",
      "The main roads of the mining area are hardened.",
    ),
    groundwaterProtected: flag(
      "选址防止污染地下水",
      "Siting protects groundwater",
      "厂址、堆场等选址和防渗能防止污染地下水。",
      "Siting and sealing of plant and dumps keep groundwater from pollution.",
    ),
  },
  "运输与选址",
  "Transport and siting",
  "矿区运输方式、道路与选址。",
  "Means of transport, roads and siting.",
);
