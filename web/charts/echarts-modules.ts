/** The part of ECharts that the charts use, registered once. Import it lazily: it is a chunk of its own. */
import { BarChart, CustomChart, GaugeChart, LineChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

register([
  BarChart,
  CustomChart,
  GaugeChart,
  LineChart,
  GraphicComponent,
  GridComponent,
  MarkLineComponent,
  TooltipComponent,
  CanvasRenderer,
  SVGRenderer,
]);

export { init };
